import { makeStyles } from '@fluentui/react-components';
import { Disclosure } from '../../ui/Disclosure';
import { useWording } from '../shell/PaneContext';
import type { FactGroup } from './factGroups';
import { FactInput } from './FactInput';
import type { FactsDesk } from './useFacts';

const useStyles = makeStyles({ group: { border: 'none', margin: 0, padding: '4px 0 8px', minWidth: 0, display: 'grid', gap: '12px' } });

interface FactGroupFieldsProps {
  readonly group: FactGroup;
  readonly desk: FactsDesk;
}

/** The facts of one section, folded until they are wanted; the count shows what is done. */
export function FactGroupFields({ group: { section, fields }, desk }: FactGroupFieldsProps) {
  const styles = useStyles();
  const { texts, pick } = useWording();
  const name = section ? pick(section.functionalTitle, section.functionalTitleEn) : texts.write.generalFacts;
  const filled = fields.filter(({ key }) => key in desk.facts).length;
  return (
    <Disclosure label={texts.write.factGroup(name, filled, fields.length)} initiallyOpen={section === null}>
      <fieldset className={styles.group} aria-label={name}>
        {fields.map((field) => (
          <FactInput
            key={field.key}
            field={field}
            value={desk.facts[field.key]}
            fault={desk.faultOf(field)}
            onChange={desk.set}
          />
        ))}
      </fieldset>
    </Disclosure>
  );
}
