export const NAME = 'article-clean'
export const VERSION = '0.1.0'
/** Raised when a key of the record is added, removed or changes its meaning. */
export const SCHEMA_VERSION = '1'
