import './operations/problems.ts'
import './operations/config.ts'
import './operations/health.ts'
import './operations/limits.ts'
