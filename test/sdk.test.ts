import './sdk/reading.ts'
import './sdk/caching.ts'
import './sdk/failing.ts'
