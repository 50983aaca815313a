import './security/dependencies.ts'
import './security/document.ts'
import './security/every-route.ts'
import './security/slow-texts.ts'
