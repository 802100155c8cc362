/** Words of English, Spanish and Portuguese that say nothing about a subject; folded. Never names or numbers. */
const list = `
a an and as at between by for from in into of on or the to with
al con de del desde e el en entre la las los o para por que se sin sobre su sus un una y
ao aos com da das do dos em na nas no nos os ou pela pelas pelo pelos seu sua um uma
`;

export const stopWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
