import './sdk/reading.ts'
