/** By what relation, without a subtype, the head of a clause that can have a finite verb hangs on its sentence. */
export const CLAUSE_RELATION = /^(?:root|ccomp|conj|parataxis|advcl)$/;
