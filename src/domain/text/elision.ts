/** Articles and prepositions that are written together with the next word, as source of a pattern: `l` in `l’apprentissage`, `dell’arte`. */
export const ELIDED = '[ldjmnstc]|qu|jusqu|lorsqu|puisqu|un|dell|all|nell|sull|dall|quell';
