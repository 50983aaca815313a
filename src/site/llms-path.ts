/** What assistants read first: where everything is. Each language has one, too. */
export const llmsPath = '/llms.txt'
