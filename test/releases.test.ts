import './releases/freeze.ts'
import './releases/begin.ts'
import './releases/store.ts'
import './releases/answers.ts'
