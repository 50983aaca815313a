// Adds a button to each block of code that copies it. The block has the words of the button.
for (const block of document.querySelectorAll('[data-copy]')) {
  const { copy, copied, failed } = block.dataset
  const code = block.querySelector('code')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = copy
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent)
      status.textContent = copied
    } catch {
      // The page may not write to the clipboard, for example because it came over http.
      getSelection().selectAllChildren(code)
      status.textContent = failed
    }
  })
  block.prepend(button, status)
}
