import './releases/freeze.ts'
import './releases/begin.ts'
