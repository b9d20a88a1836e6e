/** A matrix by rows. */
export type Matrix = readonly (readonly number[])[]

/**
 * The lower triangle L with LLᵀ = `matrix`, symmetric and positive definite; null where it is not, to a relative
 * 10⁻¹² of its diagonal. (Golub, Van Loan, Matrix Computations, 4.2.)
 */
export function cholesky(matrix: Matrix): number[][] | null {
  const lower: number[][] = []
  for (const [row, given] of matrix.entries()) {
    const mine: number[] = []
    for (let column = 0; column <= row; column++) {
      const other = column === row ? mine : (lower[column] ?? [])
      let rest = given[column] ?? 0
      for (let k = 0; k < column; k++) rest -= (mine[k] ?? 0) * (other[k] ?? 0)
      if (column < row) mine.push(rest / (other[column] ?? 0))
      else if (rest > 1e-12 * (given[row] ?? 0)) mine.push(Math.sqrt(rest))
      else return null
    }
    lower.push(mine)
  }
  return lower
}

/** The x with `matrix` x = `right`, for a symmetric positive definite matrix; null where it is not. */
export function solve(matrix: Matrix, right: readonly number[]): number[] | null {
  const lower = cholesky(matrix)
  return lower && backward(lower, forward(lower, right))
}

/** xᵀ `matrix`⁻¹ x, as in a Wald statistic; null where the matrix is not positive definite. */
export function inverseForm(matrix: Matrix, x: readonly number[]): number | null {
  const lower = cholesky(matrix)
  return lower && forward(lower, x).reduce((sum, value) => sum + value ** 2, 0)
}

/** The x with `lower` x = `right`, for a lower triangle such as `cholesky` gives. */
export function forward(lower: Matrix, right: readonly number[]): number[] {
  const found: number[] = []
  for (const [row, coefficients] of lower.entries()) {
    let rest = right[row] ?? 0
    for (const [column, value] of found.entries()) rest -= (coefficients[column] ?? 0) * value
    found.push(rest / (coefficients[row] ?? 0))
  }
  return found
}

function backward(lower: Matrix, right: readonly number[]): number[] {
  const found = [...right]
  for (let row = lower.length - 1; row >= 0; row--) {
    let rest = found[row] ?? 0
    for (let below = row + 1; below < lower.length; below++) {
      rest -= (lower[below]?.[row] ?? 0) * (found[below] ?? 0)
    }
    found[row] = rest / (lower[row]?.[row] ?? 0)
  }
  return found
}
