import './mirror/folder.ts'
import './mirror/served.ts'
