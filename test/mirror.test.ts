import './mirror/command.ts'
import './mirror/folder.ts'
import './mirror/served.ts'
