/** The browser's part. The HTML of the server has the elements already; they work once the component has defined them. */
import '../component/embed.js'

export default () => {}
