import { createRoot } from 'react-dom/client';

import { LinkPage } from './link-page.tsx';
import './link-page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('link.html has no #root');
createRoot(root).render(<LinkPage />);
