"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { ControlProps } from "./field.tsx";

export type ComboOption = {
  key: string;
  label: string;
  note?: ReactNode;
  /** Makes something new: never taken by Enter alone, only when chosen. */
  makes?: true;
  pick: () => void;
};

type Props = ControlProps & {
  /** What stands in the field while nobody types. */
  shown: string;
  options: readonly ComboOption[];
  /** Said to screen readers and shown under an empty list. */
  status: string;
  placeholder?: string;
  listLabel: string;
  onType: (text: string) => void;
  /** The field was emptied and left. */
  onClear?: () => void;
};

/** A combobox with a list below it, as ARIA 1.2 describes: the focus stays in the field, arrows move in the list. */
export function Combobox(props: Props) {
  const { shown, options, status, placeholder, listLabel, onType, onClear, ...control } = props;
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const open = typed !== null && typed.trim() !== "";
  const at = Math.min(active, options.length - 1);

  useEffect(() => {
    if (at >= 0) box.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  function close() {
    setTyped(null);
    setActive(-1);
    onType("");
  }

  function pick(option: ComboOption | undefined) {
    if (!option) return;
    option.pick();
    close();
  }

  function onKeyDown(event: KeyboardEvent) {
    const count = options.length;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && open && count > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(at < 0 && step < 0 ? count - 1 : (at + step + count) % count);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      pick(options[at] ?? (count === 1 && !options[0]?.makes ? options[0] : undefined));
    }
  }

  return (
    <div className="combo">
      <input
        {...control}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={open && at >= 0 ? `${list}-${at}` : undefined}
        value={typed ?? shown}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          onType(event.target.value);
        }}
        onBlur={() => {
          if (typed !== null && typed.trim() === "") onClear?.();
          close();
        }}
      />
      <span className="vh" role="status">
        {open ? status : ""}
      </span>
      {open && (
        <div className={options.length === 0 ? "combo-list nothing" : "combo-list"}>
          {options.length === 0 && <p className="muted small">{status}</p>}
          <div id={list} role="listbox" aria-label={listLabel} ref={box}>
            {options.map((option, index) => (
              <button
                type="button"
                key={option.key}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setActive(index)}
                onClick={() => pick(option)}
              >
                {option.label} {option.note && <span className="note">{option.note}</span>}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
