import './search/language.ts'
import './search/ranking.ts'
import './search/excerpts.ts'
