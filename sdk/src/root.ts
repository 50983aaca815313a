/** The path of the API below the address of the service. */
export const root = '/handbook/v1'
