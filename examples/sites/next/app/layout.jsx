import 'relu-playground/relu-playground.css';

export const metadata = { title: 'The playground in Next.js', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
