/**
 * Import this before anything else. react-aria's announcer writes an empty string as HTML; under Trusted Types that
 * would take the page down. The default policy lets through exactly that and nothing else.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML(input) {
    if (input === '') return input
    throw new TypeError('HTML from text is refused')
  },
})
