/** Terms, lists and the workflow: they arrive together. */
export { default as Glossary } from './Glossary.svelte';
export { default as ListPage } from './ListPage.svelte';
export { default as Lists } from './Lists.svelte';
export { default as TermPage } from './TermPage.svelte';
export { default as WholeGlossary } from './WholeGlossary.svelte';
export { default as Workflow } from './Workflow.svelte';
