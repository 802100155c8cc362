import { type Role, roles } from "@convenio/domain/people/roles";

/** What the command line was asked to do. */
export type Command =
  | { verb: "migrate" }
  | { verb: "seed" }
  | { verb: "people grant"; email: string; role: Role }
  | { verb: "audit verify" }
  | { verb: "projections rebuild" };

/** The verbs there are, as they are typed. */
export const usage = `pnpm convenio <verb>

  migrate                     bring the database to the newest migration
  seed                        load the starter record (again: changes nothing)
  people grant EMAIL ROLE     give a person a role: ${roles.join(", ")}
  audit verify                recompute the audit chain
  projections rebuild         make every projection again from the record`;

/** Reads the words after \`convenio\`; answers one line that says what is wrong with them. */
export function readCommand(
  words: readonly string[],
): { ok: true; command: Command } | { ok: false; line: string } {
  const [first = "", second = "", third = "", fourth = "", ...rest] = words;
  if (first === "migrate" || first === "seed") {
    return second ? wrong(`${first} takes nothing more`) : { ok: true, command: { verb: first } };
  }
  const verb = `${first} ${second}`;
  if (verb === "audit verify" || verb === "projections rebuild") {
    return third ? wrong(`${verb} takes nothing more`) : { ok: true, command: { verb } };
  }
  if (verb === "people grant") {
    const role = roles.find((one) => one === fourth);
    if (!third.includes("@") || rest.length > 0) return wrong("people grant takes EMAIL ROLE");
    return role
      ? { ok: true, command: { verb, email: third, role } }
      : wrong(`people grant: the role is one of ${roles.join(", ")}`);
  }
  return wrong(first ? `there is no verb "${words.join(" ")}"` : "which verb?");
}

function wrong(line: string): { ok: false; line: string } {
  return { ok: false, line: `convenio: ${line}` };
}
