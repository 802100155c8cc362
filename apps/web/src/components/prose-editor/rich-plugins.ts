import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { history } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { richCommands } from "./rich-commands.ts";
import { richSchema } from "./rich-schema.ts";

const { nodes } = richSchema;

/** What the keys outside the text do: reach the toolbar, link what is selected. */
export type RichKeys = { toToolbar: () => void; link: () => void };

/**
 * Keys, history and typing aids. Tab is left alone: it leads out of the text, as in every other field; lists
 * are nested with Ctrl+] and Ctrl+[.
 */
export function richPlugins({ toToolbar, link }: RichKeys): Plugin[] {
  const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  });
  return [
    keymap({
      "Alt-F10": () => {
        toToolbar();
        return true;
      },
      "Mod-k": () => {
        link();
        return true;
      },
      "Mod-b": richCommands.bold.run,
      "Mod-i": richCommands.italic.run,
      "Mod-z": richCommands.undo.run,
      "Mod-y": richCommands.redo.run,
      "Mod-Shift-z": richCommands.redo.run,
      "Shift-Enter": breakLine,
      "Mod-]": sinkListItem(nodes.list_item),
      "Mod-[": liftListItem(nodes.list_item),
      Enter: splitListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
    inputRules({
      rules: [
        textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (match) => ({ level: match[1]?.length ?? 2 })),
        wrappingInputRule(/^\s*([-*])\s$/, nodes.bullet_list),
        wrappingInputRule(/^(\d{1,4})\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) })),
        wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      ],
    }),
    history(),
  ];
}
