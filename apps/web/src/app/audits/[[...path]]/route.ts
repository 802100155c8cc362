export { toLanguage as GET } from "../../../server/http/to-language.ts";
