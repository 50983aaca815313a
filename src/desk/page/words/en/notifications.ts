import type { Words } from '../sv.ts'

export const notifications: Words['notifications'] = {
  title: 'Webhooks',
  text: 'A webhook is a URL that receives a signed message when a release is published, rolled back or withdrawn.',
  add: 'Add a webhook',
  url: 'Address',
  urlHint: 'An https address that can be reached from the internet.',
  button: 'Add',
  secret: (url) => `The secret for ${url}`,
  none: 'There are no webhooks yet.',
  well: 'All messages arrive',
  failing: (time) => `No message has arrived since ${time}`,
  paused: 'Paused. A test message that arrives starts it again.',
  last: (time, outcome) => `Last ${time}: ${outcome}`,
  never: 'No message has been sent yet',
  test: 'Send a test message',
  testOf: (url) => `Send a test message to ${url}`,
  arrived: 'The test message arrived.',
  lost: (outcome) => `The test message did not arrive: ${outcome}`,
  remove: 'Remove',
  removeOf: (url) => `Remove ${url}`,
}
