"use client";

import { precisions, type Value } from "@convenio/domain/entry/value";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { NumberInput } from "./number-input.tsx";
import { readDegrees } from "./read-number.ts";

type Place = Extract<Value, { type: "place" }>;
type Props = {
  id: string;
  label: string;
  value: Place;
  error: string | null;
  onChange: (value: Place) => void;
};

const words = {
  point: "precisionPoint",
  city: "precisionCity",
  region: "precisionRegion",
  country: "precisionCountry",
  area: "precisionArea",
} as const;

/** A place by name and how exactly it is known; coordinates only where a place has a centre. */
export function PlaceField({ id, value, error, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  const centred = value.precision !== "country" && value.precision !== "area";
  return (
    <>
      <Field id={id} label={t("place")} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            value={value.name}
            onChange={(event) => onChange({ ...value, name: event.target.value })}
          />
        )}
      </Field>
      <div className="row numbers">
        <Field id={`${id}-precision`} label={t("precision")}>
          {(control) => (
            <select
              {...control}
              value={value.precision}
              onChange={(event) => {
                const precision = precisions.find((one) => one === event.target.value) ?? "city";
                const bare = precision === "country" || precision === "area";
                onChange({ ...value, precision, ...(bare ? { lat: null, lon: null } : {}) });
              }}
            >
              {precisions.map((precision) => (
                <option key={precision} value={precision}>
                  {t(words[precision])}
                </option>
              ))}
            </select>
          )}
        </Field>
        {centred && (
          <>
            <NumberInput
              id={`${id}-lat`}
              label={t("lat")}
              unreadable={t("outOfRange")}
              value={value.lat}
              read={(typed) => readDegrees(typed, 90)}
              onChange={(lat) => onChange({ ...value, lat })}
            />
            <NumberInput
              id={`${id}-lon`}
              label={t("lon")}
              unreadable={t("outOfRange")}
              value={value.lon}
              read={(typed) => readDegrees(typed, 180)}
              onChange={(lon) => onChange({ ...value, lon })}
            />
          </>
        )}
      </div>
      {centred && <p className="hint after-row">{t("degrees")}</p>}
    </>
  );
}
