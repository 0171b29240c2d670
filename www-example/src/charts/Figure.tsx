import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  hint?: string;
  /** The table behind the plot, with the name of each row first. */
  columns: string[];
  rows: string[][];
  children: ComponentChildren;
}

/** A plot with its heading, and the table that says the same. */
export function Figure({ title, hint, columns, rows, children }: Props) {
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        {hint && <p class="hint">{hint}</p>}
      </figcaption>
      {children}
      <details>
        <summary>As a table</summary>
        <table class="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
