/** The address that stands for a service’s own in the committed OpenAPI document. */
export const exampleAddress = 'https://handbook.example'
