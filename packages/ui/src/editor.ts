// A separate entry: the editor is heavy, so only pages that write rich text load it.
export { default as RichTextEditor } from './editing/RichTextEditor.vue'
