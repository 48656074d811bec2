import type { Column, Item } from '../item.ts';
import {
  controlOf,
  extensionOf,
  extensionsOf,
  extensionUrls,
  itemControl,
  optionSystem,
  scaleSystem,
} from './extension-urls.ts';
import type { Extension, QuestionnaireItem } from './fhir-shapes.ts';

const helpId = (id: string): string => `${id}.help`;

type Limits = { readonly min?: number | undefined; readonly max?: number | undefined };

/** A limit has the type of its item, as the extension's definition asks. */
const limits = ({ min, max }: Limits, value: 'valueInteger' | 'valueDecimal'): Extension[] => [
  ...(min === undefined ? [] : [{ url: extensionUrls.minValue, [value]: min }]),
  ...(max === undefined ? [] : [{ url: extensionUrls.maxValue, [value]: max }]),
];

const flagging = (raises: { readonly above: number } | undefined): Extension[] =>
  raises ? [{ url: extensionUrls.raisesFlagAbove, valueDecimal: raises.above }] : [];

type Shape = Pick<QuestionnaireItem, 'type' | 'repeats' | 'extension' | 'answerOption' | 'item'>;

const columnTypes = { text: 'text', number: 'decimal', date: 'date' } as const;

/** linkIds are unique in a whole questionnaire, so a column carries its table's id. */
export const columnLinkId = (tableId: string, columnId: string): string => `${tableId}.${columnId}`;

const shapeOf = (item: Item): Shape => {
  switch (item.kind) {
    case 'short-text':
      return { type: 'string' };
    case 'long-text':
      return { type: 'text' };
    case 'date':
      return { type: 'date' };
    case 'list':
      return { type: 'string', repeats: true };
    case 'number': {
      const unit =
        item.unit === undefined ? [] : [{ url: extensionUrls.unit, valueCoding: { display: item.unit } }];
      const range = limits(item, item.whole ? 'valueInteger' : 'valueDecimal');
      const extension = [...range, ...unit, ...flagging(item.raisesFlagWhen)];
      return { type: item.whole ? 'integer' : 'decimal', extension };
    }
    case 'scale': {
      const labels = item.labels.map(({ value, label }) => ({
        url: extensionUrls.scaleLabel,
        valueCoding: { system: scaleSystem, code: String(value), display: label },
      }));
      const slider = [itemControl('slider'), { url: extensionUrls.sliderStep, valueInteger: 1 }];
      const extension = [
        ...slider,
        ...limits(item, 'valueInteger'),
        ...labels,
        ...flagging(item.raisesFlagWhen),
      ];
      return { type: 'integer', extension };
    }
    case 'choice': {
      const answerOption = item.options.map(({ id, label }) => ({
        valueCoding: { system: optionSystem, code: id, display: label },
      }));
      return { type: 'choice', repeats: item.choose === 'several', answerOption };
    }
    case 'table': {
      const columns = item.columns.map(({ id, heading, kind }) => ({
        linkId: columnLinkId(item.id, id),
        text: heading,
        type: columnTypes[kind],
      }));
      return { type: 'group', repeats: true, extension: [itemControl('gtable')], item: columns };
    }
  }
};

/** An item as FHIR R4 knows it; help is a `display` child, as the standard does it. */
export const toQuestionnaireItem = (item: Item): QuestionnaireItem => {
  const { id, prompt, help, required, audience } = item;
  const { extension = [], item: children = [], ...shape } = shapeOf(item);
  const helping: QuestionnaireItem[] =
    help === undefined
      ? []
      : [{ linkId: helpId(id), text: help, type: 'display', extension: [itemControl('help')] }];
  const inside = [...children, ...helping];
  return {
    linkId: id,
    text: prompt,
    required,
    ...shape,
    extension: [{ url: extensionUrls.audience, valueCode: audience }, ...extension],
    ...(inside.length > 0 ? { item: inside } : {}),
  };
};

const numberIn = (item: QuestionnaireItem, url: string): number | undefined => {
  const found = extensionOf(item, url);
  return found?.valueInteger ?? found?.valueDecimal;
};

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const numericOf = (item: QuestionnaireItem) => {
  const above = numberIn(item, extensionUrls.raisesFlagAbove);
  return present({
    min: numberIn(item, extensionUrls.minValue),
    max: numberIn(item, extensionUrls.maxValue),
    raisesFlagWhen: above === undefined ? undefined : { above },
  });
};

const columnOf = (tableId: string, item: QuestionnaireItem): unknown => {
  const kinds: { readonly [type: string]: Column['kind'] } = {
    text: 'text',
    string: 'text',
    decimal: 'number',
    integer: 'number',
    date: 'date',
  };
  const prefix = columnLinkId(tableId, '');
  const id = item.linkId.startsWith(prefix) ? item.linkId.slice(prefix.length) : item.linkId;
  return { id, heading: item.text, kind: kinds[item.type] };
};

const kindOf = (item: QuestionnaireItem): object => {
  switch (item.type) {
    case 'string':
      return { kind: item.repeats === true ? 'list' : 'short-text' };
    case 'text':
      return { kind: 'long-text' };
    case 'date':
      return { kind: 'date' };
    case 'decimal':
    case 'integer': {
      if (controlOf(item) === 'slider') {
        const labels = extensionsOf(item, extensionUrls.scaleLabel).map(({ valueCoding }) => ({
          value: Number(valueCoding?.code),
          label: valueCoding?.display,
        }));
        return { kind: 'scale', labels, ...numericOf(item) };
      }
      const coding = extensionOf(item, extensionUrls.unit)?.valueCoding;
      const unit = present({ unit: coding?.display ?? coding?.code });
      return { kind: 'number', whole: item.type === 'integer', ...numericOf(item), ...unit };
    }
    case 'choice': {
      const options = item.answerOption?.map(({ valueCoding }) => ({
        id: valueCoding?.code,
        label: valueCoding?.display,
      }));
      return { kind: 'choice', choose: item.repeats === true ? 'several' : 'one', options };
    }
    case 'group': {
      const columns = item.item?.filter(({ type }) => type !== 'display') ?? [];
      return { kind: 'table', columns: columns.map((column) => columnOf(item.linkId, column)) };
    }
    case 'display':
      return { kind: 'display' };
  }
};

/**
 * What an item of a questionnaire would be as ours; not checked yet, the template's schema does that. Without an audience of
 * ours it is private: what nobody said may be shown is not shown.
 */
export const fromQuestionnaireItem = (item: QuestionnaireItem): unknown => ({
  id: item.linkId,
  prompt: item.text,
  required: item.required ?? false,
  audience: extensionOf(item, extensionUrls.audience)?.valueCode ?? 'private',
  ...present({ help: item.item?.find((child) => controlOf(child) === 'help')?.text }),
  ...kindOf(item),
});
