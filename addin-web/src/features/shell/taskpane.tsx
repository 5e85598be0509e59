import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { openWord } from '../../word/openWord';
import { NotInWord } from './NotInWord';
import { Pane } from './Pane';
import { createServices } from './services';

/** The page's style policy lets in only elements that carry this answer's nonce. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('pane') ?? document.body);
  const port = await openWord();
  const page = port ? <Pane services={createServices(port)} /> : <NotInWord displayLanguage={navigator.language} />;
  root.render(<RendererProvider renderer={renderer}>{page}</RendererProvider>);
}

void start();
