/** The icons and colours that a category may name, and the steady look of one that names none of them. */
import css from './category-icon.module.css';

/** The class that cuts an element to an icon's shape; its background is the ink. */
export function categoryIcon(name: string): string {
  return css[name] ?? css['tag'] ?? '';
}

/** Each has a token `--category-…`. */
const colors: ReadonlySet<string> = new Set(
  'amber blue cyan gray green indigo lime neutral orange pink red rose sky slate teal violet yellow'.split(' '),
);

/** A CSS value; a name that no token has is neutral. */
export function categoryColor(name: string): string {
  return `var(--category-${colors.has(name) ? name : 'neutral'})`;
}
