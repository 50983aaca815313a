import type { FileState } from './read-file.ts'
import type { TranslationUnit } from './units.ts'
import type { XmlElement } from './xml-tree.ts'

/**
 * The `state` and `state-qualifier` of XLIFF 1.2 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state). A
 * machine's text needs review: whoever confirms it in a tool makes it `translated`, even where the tool keeps the
 * qualifier.
 */
export function xliffState({ state, outdated }: Pick<TranslationUnit, 'state' | 'outdated'>): Record<string, string> {
  if (state === 'missing') return { state: 'needs-translation' }
  if (state === 'machine') return { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' }
  if (outdated) return { state: 'needs-review-translation' }
  return { state: state === 'reviewed' ? 'signed-off' : state }
}

const fromMachine = new Set(['mt-suggestion', 'leveraged-mt'])

/** What a `<target>` says of its state; undefined where it says nothing, as many tools do. */
export function stateOfTarget(target: XmlElement, unit: XmlElement): FileState | undefined {
  const { state, 'state-qualifier': qualifier = '' } = target.attributes
  switch (state) {
    case undefined:
      if (fromMachine.has(qualifier)) return 'machine'
      return unit.attributes.approved === 'yes' ? 'reviewed' : undefined
    case 'new':
    case 'needs-translation':
      return 'missing'
    case 'translated':
      return 'translated'
    case 'signed-off':
      return 'reviewed'
    case 'final':
      return 'final'
    default:
      if (!state.startsWith('needs-')) return undefined
      return fromMachine.has(qualifier) ? 'machine' : 'outdated'
  }
}
