"use client";

import type { LinkedClaim } from "@convenio/domain/audit/content";
import { kinds, predicateOf } from "@convenio/domain/kinds/all";
import type { EntryName } from "@convenio/domain/reading/names";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { auditEditorText } from "../../text/audit-editor.ts";
import { editorText } from "../../text/editor.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { PublishedEntryPicker } from "../editor/published-entry-picker.tsx";
import { entryText, predicateWords, valueText } from "../entry/value-text.ts";

const allKinds = kinds.map(({ id }) => id);

type Props = { id: string; links: readonly LinkedClaim[]; onChange: (links: LinkedClaim[]) => void };

/** The claims that a sentence is linked to, and a search for more: an entry first, then one of its published claims. */
export function ClaimLinks({ id, links, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(auditEditorText, lang);
  const [entry, setEntry] = useState<EntryName | null>(null);
  return (
    <fieldset className="field">
      <legend>{t("claims")}</legend>
      <ul className="picked">
        {links.map((link) => (
          <LinkLine
            key={link.claim}
            link={link}
            onSee={(state) =>
              onChange(links.map((one) => (one.claim === link.claim ? { ...one, state } : one)))
            }
            onRemove={() => onChange(links.filter(({ claim }) => claim !== link.claim))}
          />
        ))}
      </ul>
      <PublishedEntryPicker
        id={id}
        label={t("findEntry")}
        hint={t("claimsHint")}
        kinds={allKinds}
        lang={lang}
        value={entry}
        onChange={setEntry}
      />
      {entry?.slug && (
        <ClaimPicks
          slug={entry.slug}
          entry={entry}
          linked={links.map(({ claim }) => claim)}
          onPick={(link) => onChange([...links, link])}
        />
      )}
    </fieldset>
  );
}

type LineProps = {
  link: LinkedClaim;
  onSee: (state: LinkedClaim["state"]) => void;
  onRemove: () => void;
};

/** One linked claim in words, as it stood when judged and as it stands now. */
function LinkLine({ link, onSee, onRemove }: LineProps) {
  const { lang, names } = useEditor();
  const t = text(auditEditorText, lang);
  const e = text(evidenceText, lang);
  const page = useQuery(useTRPC().claims.page.queryOptions({ id: link.claim })).data;
  const predicate = page && predicateOf(page.entry.kind, page.claim.predicate);
  const words = page
    ? `${entryText(page.entry.id, lang, page.names)} · ${predicateWords(page.entry.kind, page.claim.predicate, lang)}: ${valueText(page.claim.value, predicate ?? null, lang, page.names)}`
    : entryText(link.entry, lang, names);
  const now = page?.claim.state;
  return (
    <li>
      {words}{" "}
      {link.state && (
        <span className="muted">
          <EvidenceMark shape={link.state} /> {t("stateThen", { state: e(`state.${link.state}`) })}
        </span>
      )}{" "}
      {now && now !== link.state && (
        <button type="button" className="btn small" onClick={() => onSee(now)}>
          {t("asNow", { state: e(`state.${now}`) })}
        </button>
      )}{" "}
      <button
        type="button"
        className="btn small"
        aria-label={t("removeLink", { claim: words })}
        onClick={onRemove}
      >
        {text(editorText, lang)("remove")}
      </button>
    </li>
  );
}

type PicksProps = {
  slug: string;
  entry: EntryName;
  linked: readonly string[];
  onPick: (link: LinkedClaim) => void;
};

/** The published claims of an entry that are not linked yet, each with its evidence. */
function ClaimPicks({ slug, entry, linked, onPick }: PicksProps) {
  const { lang, learn } = useEditor();
  const t = text(auditEditorText, lang);
  const e = text(evidenceText, lang);
  const { data: page } = useQuery(useTRPC().entries.page.queryOptions({ slug }));
  if (!page) return <p className="muted">{t("loading")}</p>;
  const { body, names } = page;
  const offered = body.claims.filter((claim) => !linked.includes(claim.id));
  if (offered.length === 0) return <p className="muted">{t("noClaims")}</p>;
  return (
    <ul className="picks" aria-label={t("chooseClaim", { entry: entryText(body.id, lang, names) })}>
      {offered.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            onClick={() => {
              learn({ entries: [entry] });
              onPick({ entry: body.id, claim: claim.id, state: claim.state });
            }}
          >
            {predicateWords(body.kind, claim.predicate, lang)}:{" "}
            {valueText(claim.value, predicateOf(body.kind, claim.predicate), lang, names)}{" "}
            <span className="note">
              <EvidenceMark shape={claim.state} /> {e(`state.${claim.state}`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
