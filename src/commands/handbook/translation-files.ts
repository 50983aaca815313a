/** What importing a translator's file says, wherever its texts go. */
export const isSheet = (file: string): boolean => file.toLowerCase().endsWith('.xlsx')

export const sameAsSource = { sv: 'Lika som källan:', en: 'The same as the source:' }

export const steps = {
  apply: {
    sv: 'Inget är ändrat ännu; upprepa med --apply.',
    en: 'Nothing is changed yet; repeat with --apply.',
  },
  approve: { sv: 'Därefter, av någon annan:', en: 'Next, by somebody else:' },
  publish: {
    sv: 'Därefter: npm run check:content, sedan handbook publish-content',
    en: 'Next: npm run check:content, then handbook publish-content',
  },
}
