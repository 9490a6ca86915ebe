/** A report with every construct that the Markdown reader knows. */
export const sample = `---
council: portsmouth
kind: committee-report
title: Lamps on the quay
classification: public
---

# Lamps on the quay

**Meeting:** Cabinet

Setext heading
--------------

##Without a space
2. Numbered heading
---
**Bold heading**
IN CAPITALS
Text under both.

1.1 Plain words with *emphasis*, **strong words**, \`code\`, a [link](https://example.org "title"), an &pound;8 entity, an escaped \\*star\\* and a note.[^1]
A second line of the paragraph.

> A quotation of two lines,
> said somebody.

- first item
- second item
  with a second line

  - nested item

1. numbered
2. [ ] task to do

| Option | Cost |
| --- | ---: |
| **A** | &pound;1,000 |
| B | 20 |

<!-- evenhand allow loaded-word: the petition's own title -->

A paragraph <b>with tags</b> and <!-- a comment --> more.

\`\`\`
code block
\`\`\`

## Part II

Closed words.

### Still closed

More.

## 3. Background papers

Survey of 2025.

[^1]: The words of the note.
`;
