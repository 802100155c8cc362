import { type Role, roles } from "@convenio/domain/people/roles";

/** What an operator asked for. Of a file: its path, absolute once the command line has read it. */
export type Command =
  | { verb: "migrate" | "seed" | "audit verify" | "projections rebuild" | "outbox" }
  | { verb: "people grant"; email: string; role: Role }
  | { verb: "backup" | "restore"; file: string }
  | { verb: "read-only"; on: boolean };

/** The verbs there are, as they are typed. */
export const usage = `pnpm convenio <verb>

  migrate                     bring the database to the newest migration
  seed                        load the starter record (again: changes nothing)
  people grant EMAIL ROLE     give a person a role: ${roles.join(", ")}
  audit verify                recompute the audit chain
  projections rebuild         make every projection again from the record
  backup FILE                 write the whole installation into one new file
  restore FILE                fill an empty installation from such a file
  read-only on|off            refuse every change, or take changes again
  outbox                      print the letters that wait, with their links`;

const alone = ["migrate", "seed", "audit verify", "projections rebuild", "outbox"] as const;

type Read = { ok: true; command: Command } | { ok: false; line: string };

/** Reads the words after \`convenio\`; answers one line that says what is wrong with them. */
export function readCommand(words: readonly string[]): Read {
  const [first = "", second = "", third = ""] = words;
  const single = alone.find((verb) => verb === first || verb === `${first} ${second}`);
  if (single) {
    const more = words.length > single.split(" ").length;
    return more ? wrong(`${single} takes nothing more`) : { ok: true, command: { verb: single } };
  }
  switch (first) {
    case "backup":
    case "restore":
      return second && words.length === 2
        ? { ok: true, command: { verb: first, file: second } }
        : wrong(`${first} takes FILE`);
    case "read-only":
      return words.length === 2 && (second === "on" || second === "off")
        ? { ok: true, command: { verb: first, on: second === "on" } }
        : wrong("read-only takes on or off");
    case "people":
      return second === "grant"
        ? readGrant(third, words.slice(3))
        : wrong(`there is no verb "${words.join(" ")}"`);
    default:
      return wrong(first ? `there is no verb "${words.join(" ")}"` : "which verb?");
  }
}

function readGrant(email: string, [named, ...rest]: readonly string[]): Read {
  if (!email.includes("@") || rest.length > 0) return wrong("people grant takes EMAIL ROLE");
  const role = roles.find((one) => one === named);
  return role
    ? { ok: true, command: { verb: "people grant", email, role } }
    : wrong(`people grant: the role is one of ${roles.join(", ")}`);
}

function wrong(line: string): Read {
  return { ok: false, line: `convenio: ${line}` };
}
