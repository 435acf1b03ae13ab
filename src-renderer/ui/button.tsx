import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps as AriaButtonProps } from 'react-aria-components';

import css from './button.module.css';
import { classNames } from './class-names.ts';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: 'plain' | 'primary' | 'harm' | 'quiet' | 'link';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

export function Button({ variant = 'plain', icon: Icon, children, ...rest }: ButtonProps): ReactElement {
  return (
    <AriaButton {...rest} className={classNames(css['button'], css[variant])}>
      {Icon !== undefined && <Icon size={14} strokeWidth={1.8} aria-hidden />}
      <span className={css['label']}>{children}</span>
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon;
  /** Read by screen readers and shown on hover. */
  readonly label: string;
  readonly keys?: string;
}

export function IconButton({ icon: Icon, label, keys, ...rest }: IconButtonProps): ReactElement {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={classNames(css['button'], css['iconOnly'])}>
        <Icon size={15} strokeWidth={1.8} aria-hidden />
      </AriaButton>
      <Tooltip className={classNames(css['tooltip'])} offset={6}>
        {label}
        {keys !== undefined && <kbd className={css['tooltipKeys']}>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
