import { account } from "../procedures/people/account.ts";
import { deleteAccount } from "../procedures/people/delete-account.ts";
import { endOtherSessions } from "../procedures/people/end-other-sessions.ts";
import { endSession } from "../procedures/people/end-session.ts";
import { grant } from "../procedures/people/grant.ts";
import { me } from "../procedures/people/me.ts";
import { rename } from "../procedures/people/rename.ts";
import { router } from "../trpc.ts";

export const people = router({ account, deleteAccount, endOtherSessions, endSession, grant, me, rename });
