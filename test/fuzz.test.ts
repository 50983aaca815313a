import './fuzz/fuzz.ts'
