/** Stylesheets are texts, minified by the build. */
declare module '*.css' {
  const text: string
  export default text
}
