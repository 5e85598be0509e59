import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { FactField } from '../../api/genres';
import type { FactValue } from '../../api/skeletons';
import { useWording } from '../shell/PaneContext';
import { typedFrom, valueOf, type FactFault } from './factValidation';

interface FactInputProps {
  readonly field: FactField;
  readonly value: FactValue | undefined;
  readonly fault: FactFault | null;
  readonly onChange: (field: FactField, value: FactValue | undefined) => void;
}

export function FactInput({ field, value, fault, onChange }: FactInputProps) {
  const { texts, pick } = useWording();
  const validation = fault
    ? { validationMessage: fault.message, validationState: fault.blocks ? ('error' as const) : ('warning' as const) }
    : {};
  return (
    <Field label={pick(field.name, field.nameEn)} hint={field.type === 'list' ? texts.write.listHint : null} {...validation}>
      <FactControl field={field} value={value} onChange={onChange} />
    </Field>
  );
}

function FactControl({ field, value, onChange, ...described }: Omit<FactInputProps, 'fault'>) {
  const { texts } = useWording();
  const type = (typed: string): void => {
    onChange(field, valueOf(field, typed));
  };
  if (field.type === 'bool') {
    return (
      <RadioGroup
        {...described}
        layout="horizontal"
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => {
          onChange(field, data.value === '' ? undefined : data.value === 'true');
        }}
      >
        <Radio value="true" label={texts.write.yes} />
        <Radio value="false" label={texts.write.no} />
        <Radio value="" label={texts.write.unanswered} />
      </RadioGroup>
    );
  }
  if (field.type === 'list') {
    return <Textarea {...described} name={field.key} rows={2} resize="vertical" defaultValue={typedFrom(value)} onChange={(_, data) => { type(data.value); }} />;
  }
  const unit = field.type === 'pct' ? '%' : field.unit;
  return (
    <Input
      {...described}
      name={field.key}
      type={field.type === 'date' ? 'date' : 'text'}
      inputMode={field.type === 'int' || field.type === 'pct' ? 'decimal' : 'text'}
      defaultValue={typedFrom(value)}
      contentAfter={unit === '' ? null : <span>{unit}</span>}
      onChange={(_, data) => {
        type(data.value);
      }}
    />
  );
}
