import { useMemo } from 'react';
import type { FactField, Genre } from '../../api/genres';
import type { Facts, FactValue } from '../../api/skeletons';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import { factGroups, type FactGroup } from './factGroups';
import { faultOf, yearFault, type FactFault } from './factValidation';

export interface FactsDesk {
  readonly groups: readonly FactGroup[];
  readonly facts: Facts;
  readonly year: number | null;
  readonly yearFault: FactFault | null;
  readonly filled: number;
  readonly all: number;
  /** Names of the fields whose value cannot be used as it stands. */
  readonly faulty: readonly string[];
  readonly setYear: (typed: string) => void;
  readonly set: (field: FactField, value: FactValue | undefined) => void;
  readonly faultOf: (field: FactField) => FactFault | null;
}

/** The facts of the report; every change is kept at once. */
export function useFacts(genre: Genre): FactsDesk {
  const { document } = usePane();
  const { texts, language, pick } = useWording();
  const { facts, year } = useStore(document.state);
  const groups = useMemo(() => factGroups(genre), [genre]);
  const fields = groups.flatMap((group) => group.fields);
  const faults = (field: FactField): FactFault | null => faultOf(field, facts, texts, language);
  const wrongYear = yearFault(year, texts);
  return {
    groups,
    facts,
    year,
    yearFault: wrongYear,
    filled: fields.filter(({ key }) => key in facts).length + (year === null ? 0 : 1),
    all: fields.length + 1,
    faulty: [
      ...(wrongYear ? [texts.write.year] : []),
      ...fields.filter((field) => faults(field)?.blocks).map(({ name, nameEn }) => pick(name, nameEn)),
    ],
    faultOf: faults,
    setYear: (typed) => {
      const figures = typed.replace(/[０-９]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
      document.change({ year: /^\d{1,6}$/.test(figures) ? Number(figures) : null });
    },
    set: (field, value) => {
      const rest = Object.fromEntries(Object.entries(document.state.get().facts).filter(([key]) => key !== field.key));
      document.change({ facts: value === undefined ? rest : { ...rest, [field.key]: value } });
    },
  };
}
