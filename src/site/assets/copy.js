// Adds a button to each block of code that copies it. The element of this script has the words of the buttons.
;(() => {
  const { copy, copied, failed } = document.currentScript.dataset
  for (const header of document.querySelectorAll('.docs-code > header, .site-code > header')) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy })
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', async () => {
      // Of samples in several languages, the chosen one.
      const code = [...header.parentElement.querySelectorAll('pre')].find((pre) => pre.checkVisibility())
      try {
        await navigator.clipboard.writeText(code.textContent)
        button.textContent = copied
      } catch {
        // The page may not write to the clipboard, for example because it came over http.
        getSelection().selectAllChildren(code)
        button.textContent = failed
      }
    })
    button.addEventListener('blur', () => {
      button.textContent = copy
    })
    header.append(button)
  }
})()
