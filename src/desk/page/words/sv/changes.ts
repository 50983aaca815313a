/** What a list of changes says. */
export const changes = {
  minor: 'Liten ändring: översättningarna gäller fortfarande.',
  followsSource: 'Texten är densamma och följer nu den senaste källtexten.',
}
