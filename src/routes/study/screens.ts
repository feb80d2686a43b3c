/** The screens of study; they arrive together. */
export { default as Progress } from './Progress.svelte';
export { default as Study } from './Study.svelte';
export { default as Today } from './Today.svelte';
