/** The schema of a JSON response; `openapi.ts` adds headers, problems and examples. */
export const jsonResponse = (description: string, schema: object) => ({
  200: { description, content: { 'application/json': { schema } } },
})
