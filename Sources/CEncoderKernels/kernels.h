// The encoder's kernels for one instruction set; included once for each by kernels.c, which defines
// NAME, WEIGHTS (a vector of weights widened to 16 bits), SUMS (32-bit sums), LANES, BLOCKS, ROWS,
// QUERIES, WIDEN, PAIR, ADD_PRODUCTS and, where 16-bit values are loaded as they lie, VALUES.

#define COLUMNS (BLOCKS * 16)
#define VECTORS (COLUMNS / LANES)
// Where the weights of a vector of outputs stand; the first's again for one too many.
#define WEIGHTS_AT(vector)                                                                  \
  (from + ((vector) < VECTORS ? (vector) * LANES / 16 * 16 * inputs + (vector) * LANES % 16 * 2 \
                              : 0))

INLINE float NAME(total)(const v16 *lanes) {
  float sum[16];
  *(v16u *)sum = *lanes;
  for (int half = 8; half > 0; half /= 2)
    for (int i = 0; i < half; i++) sum[i] += sum[i + half];
  return sum[0];
}

INLINE float NAME(largest)(const v16 *lanes) {
  float largest[16];
  *(v16u *)largest = *lanes;
  for (int half = 8; half > 0; half /= 2)
    for (int i = 0; i < half; i++)
      largest[i] = largest[i] > largest[i + half] ? largest[i] : largest[i + half];
  return largest[0];
}

// e to the x for x <= 0 (Cephes' polynomial, within 2 units in the last place).
INLINE void NAME(exponential)(v16 *x) {
  const v16 power = __builtin_elementwise_max(*x, (v16){} - 87.0f);
  const v16 whole = (power * 1.44269504f + ROUNDING) - ROUNDING;
  const v16 rest = (power - whole * 0.693359375f) - whole * -2.12194440e-4f;
  v16 sum = rest * 1.9875691500e-4f + 1.3981999507e-3f;
  sum = sum * rest + 8.3334519073e-3f;
  sum = sum * rest + 4.1665795894e-2f;
  sum = sum * rest + 1.6666665459e-1f;
  sum = sum * rest + 5.0000001201e-1f;
  sum = sum * (rest * rest) + rest + 1.0f;
  const i16 exponent = (__builtin_convertvector(whole, i16) + 127) << 23;
  *x = sum * (v16)exponent;
}

// x * (1 + erf(x / sqrt 2)) / 2, erf as a quotient of polynomials on -4...4 (error below 5e-7).
INLINE void NAME(curve)(v16 *value) {
  const v16 limit = (v16){} + 4.0f;
  const v16 x = __builtin_elementwise_max(
      __builtin_elementwise_min(*value * 0.70710678118654752f, limit), -limit);
  const v16 square = x * x;
  v16 above = square * -2.72614225801306e-10f + 2.77068142495902e-08f;
  above = above * square + -2.10102402082508e-06f;
  above = above * square + -5.69250639462346e-05f;
  above = above * square + -7.34990630326855e-04f;
  above = above * square + -2.95459980854025e-03f;
  above = above * square + -1.60960333262415e-02f;
  v16 below = square * -1.45660718464996e-05f + -2.13374055278905e-04f;
  below = below * square + -1.68282697438203e-03f;
  below = below * square + -7.37332916720468e-03f;
  below = below * square + -1.42647390514189e-02f;
  *value = *value * 0.5f * (1.0f + x * above / below);
}

static void NAME(embed)(const int8_t *words, const float *scales, const float *positions,
                        const uint16_t *ids, int32_t tokens, int32_t width, float *out) {
  for (int32_t token = 0; token < tokens; token++) {
    const int8_t *word = words + (int64_t)ids[token] * width;
    const float scale = scales[ids[token]];
    for (int32_t i = 0; i < width; i += 16)
      *(v16u *)(out + token * width + i) =
          __builtin_convertvector(*(const b16u *)(word + i), v16) * scale +
          *(const v16u *)(positions + token * width + i);
  }
}

static void NAME(normalise)(float *x, const float *added, const float *gains, const float *biases,
                            int32_t rows, int32_t width) {
  for (int32_t row = 0; row < rows; row++, x += width) {
    v16 sum = {}, squares = {};
    for (int32_t i = 0; i < width; i += 16) {
      v16 value = *(v16u *)(x + i);
      if (added) value += *(const v16u *)(added + (int64_t)row * width + i);
      *(v16u *)(x + i) = value;
      sum += value;
    }
    const float mean = NAME(total)(&sum) / (float)width;
    for (int32_t i = 0; i < width; i += 16) {
      const v16 distance = *(v16u *)(x + i) - mean;
      squares += distance * distance;
    }
    const float scale =
        1.0f / __builtin_sqrtf(NAME(total)(&squares) / (float)width + 1e-12f);
    for (int32_t i = 0; i < width; i += 16)
      *(v16u *)(x + i) = (*(v16u *)(x + i) - mean) * scale * *(const v16u *)(gains + i) +
                         *(const v16u *)(biases + i);
  }
}

// What a row's values are multiplied with to reach up to a limit; the scale that takes it back.
INLINE float NAME(factor)(const float *x, const float *factors, const float limit, int32_t width,
                          float *scale) {
  v16 largest = {};
  for (int32_t i = 0; i < width; i += 16)
    largest = __builtin_elementwise_max(
        largest, __builtin_elementwise_abs(*(v16u *)(x + i) * *(const v16u *)(factors + i)));
  const float range = NAME(largest)(&largest);
  *scale = range / limit;
  return range > 0 ? limit / range : 0;
}

INLINE void NAME(round)(const float *x, const float *factors, const float limit, int32_t rows,
                        int32_t width, int16_t *values, float *scales) {
  for (int32_t row = 0; row < rows; row++, x += width, values += width) {
    const float factor = NAME(factor)(x, factors, limit, width, scales + row);
    for (int32_t i = 0; i < width; i += 16) {
      const v16 value = *(v16u *)(x + i) * *(const v16u *)(factors + i);
      const v16 rounded = (value * factor + ROUNDING) - ROUNDING;
      *(s16u *)(values + i) =
          __builtin_convertvector(__builtin_convertvector(rounded, i16), s16);
    }
  }
}

static void NAME(quantise)(const float *x, const float *factors, int32_t rows, int32_t width,
                           void *values, float *scales) {
  const int32_t safe = INT32_MAX / (width * 127);
  NAME(round)(x, factors, (float)(safe < INT16_MAX ? safe : INT16_MAX), rows, width, values, scales);
}

#ifndef HAS_NARROW
static void NAME(quantise_narrow)(const float *x, const float *factors, int32_t rows, int32_t width,
                                  void *values, float *scales) {
  NAME(round)(x, factors, 127.0f, rows, width, values, scales);
}
#endif

// Up to ROWS rows by COLUMNS outputs, held in registers over all inputs. Each sum is a variable of its
// own, so that a debug build, which unrolls no loop, is slow but not hopeless.
INLINE void NAME(tile)(const int rows, const int8_t *weights, const int16_t *values,
                       const int32_t inputs, int32_t *out) {
#define DECLARE(row) SUMS a##row = {}, b##row = {}, c##row = {}, d##row = {};
  EACH_ROW(DECLARE)
  for (int32_t input = 0; input < inputs; input += 2) {
    const int8_t *const from = weights + input * 16;
    const WEIGHTS a = WIDEN(WEIGHTS_AT(0)), b = WIDEN(WEIGHTS_AT(1)), c = WIDEN(WEIGHTS_AT(2)),
                  d = WIDEN(WEIGHTS_AT(3));
#define ADD(row)                                                              \
  if (rows > row) {                                                           \
    const WEIGHTS pair = PAIR(*(const i1u *)(values + row * inputs + input)); \
    a##row = ADD_PRODUCTS(a##row, a, pair);                                   \
    if (VECTORS > 1) b##row = ADD_PRODUCTS(b##row, b, pair);                  \
    if (VECTORS > 2) c##row = ADD_PRODUCTS(c##row, c, pair);                  \
    if (VECTORS > 3) d##row = ADD_PRODUCTS(d##row, d, pair);                  \
  }
    EACH_ROW(ADD)
  }
#define STORE(row)                                                 \
  if (rows > row) {                                                \
    SUMS *const place = (SUMS *)(out + row * COLUMNS);             \
    place[0] = a##row;                                             \
    if (VECTORS > 1) place[1] = b##row;                            \
    if (VECTORS > 2) place[2] = c##row;                            \
    if (VECTORS > 3) place[3] = d##row;                            \
  }
  EACH_ROW(STORE)
#undef DECLARE
#undef ADD
#undef STORE
}

INLINE void NAME(finish)(const EncoderLinear *layer, const int32_t *sums, const float *scales,
                         int32_t height, int32_t column, int32_t curved, float *out) {
  for (int32_t row = 0; row < height; row++)
    for (int32_t i = 0; i < COLUMNS; i += 16) {
      const v16 exact = __builtin_convertvector(*(i16u *)(sums + row * COLUMNS + i), v16);
      v16 value = exact * scales[row] * *(const v16u *)(layer->scales + column + i) +
                  *(const v16u *)(layer->biases + column + i);
      if (curved) NAME(curve)(&value);
      *(v16u *)(out + (int64_t)row * layer->outputs + column + i) = value;
    }
}

static void NAME(multiply)(const EncoderLinear *layer, const void *given, const float *scales,
                           int32_t rows, int32_t curved, float *out) {
  const int16_t *values = given;
  const int32_t inputs = layer->inputs, outputs = layer->outputs;
  const int32_t tiles = (rows + ROWS - 1) / ROWS;
  int32_t sums[ROWS * COLUMNS] __attribute__((aligned(64)));
  for (int32_t column = 0; column < outputs; column += COLUMNS) {
    const int8_t *weights = layer->weights + (int64_t)column * inputs;
    for (int32_t number = 0; number < tiles; number++) {
      // Tiles of nearly equal height: a last one of a single row would be the slowest.
      const int32_t first = number * rows / tiles, height = (number + 1) * rows / tiles - first;
      const int16_t *from = values + (int64_t)first * inputs;
      switch (height) {
#define HEIGHT(rows) \
  case rows + 1: if (rows < ROWS) NAME(tile)(rows + 1, weights, from, inputs, sums); break;
        EACH_ROW(HEIGHT)
#undef HEIGHT
        default: __builtin_trap();
      }
      NAME(finish)(layer, sums, scales + first, height, column, curved,
                   out + (int64_t)first * outputs);
    }
  }
}

// What QUERIES queries see of one head: scores against all keys, softmax, the weighted values.
INLINE void NAME(see)(const float *const query[QUERIES], v16 (*keys)[encoder_longest / 16],
                      const float *values, const int32_t stride, const int32_t tokens,
                      float *const out[QUERIES]) {
  const int32_t groups = (tokens + 15) / 16;
  v16 scores[QUERIES][encoder_longest / 16];
  float factor[QUERIES];
  for (int32_t group = 0; group < groups; group++) {
    v16 sum[QUERIES] = {};
    for (int i = 0; i < encoder_head; i++)
      UNROLL for (int row = 0; row < QUERIES; row++) sum[row] += keys[i][group] * query[row][i];
    UNROLL for (int row = 0; row < QUERIES; row++) scores[row][group] = sum[row] * 0.17677669529663689f;
  }
  for (int row = 0; row < QUERIES; row++) {
    float *flat = (float *)scores[row];
    for (int32_t token = tokens; token < groups * 16; token++) flat[token] = -1e30f;
    v16 highest = scores[row][0], sum = {};
    for (int32_t group = 1; group < groups; group++)
      highest = __builtin_elementwise_max(highest, scores[row][group]);
    const float top = NAME(largest)(&highest);
    for (int32_t group = 0; group < groups; group++) {
      v16 power = scores[row][group] - top;
      NAME(exponential)(&power);
      scores[row][group] = power;
      sum += power;
    }
    factor[row] = 1.0f / NAME(total)(&sum);
  }
  v16 seen[QUERIES][2] = {};
  for (int32_t token = 0; token < tokens; token++) {
    const v16 low = *(const v16u *)(values + (int64_t)token * stride);
    const v16 high = *(const v16u *)(values + (int64_t)token * stride + 16);
    UNROLL for (int row = 0; row < QUERIES; row++) {
      const float weight = ((const float *)scores[row])[token];
      seen[row][0] += low * weight;
      seen[row][1] += high * weight;
    }
  }
  UNROLL for (int row = 0; row < QUERIES; row++) {
    *(v16u *)out[row] = seen[row][0] * factor[row];
    *(v16u *)(out[row] + 16) = seen[row][1] * factor[row];
  }
}

static void NAME(attend)(const float *queries, const float *keys, const float *values,
                         int32_t tokens, int32_t heads, float *out) {
  const int32_t width = heads * encoder_head;
  v16 turned[encoder_head][encoder_longest / 16];
  for (int32_t head = 0; head < heads; head++) {
    const int32_t start = head * encoder_head;
    for (int i = 0; i < encoder_head; i++) turned[i][(tokens - 1) / 16] = (v16){};
    for (int32_t token = 0; token < tokens; token++)
      for (int i = 0; i < encoder_head; i++)
        ((float *)turned[i])[token] = keys[(int64_t)token * width + start + i];
    for (int32_t first = 0; first < tokens; first += QUERIES) {
      const float *query[QUERIES];
      float *seen[QUERIES];
      for (int row = 0; row < QUERIES; row++) {
        // The last token stands in for those that a group lacks.
        const int32_t token = first + row < tokens ? first + row : tokens - 1;
        query[row] = queries + (int64_t)token * width + start;
        seen[row] = out + (int64_t)token * width + start;
      }
      NAME(see)(query, turned, values + start, width, tokens, seen);
    }
  }
}

static void NAME(pool)(const float *x, int32_t tokens, int32_t width, float *out) {
  v16 squares = {};
  for (int32_t i = 0; i < width; i += 16) {
    v16 sum = {};
    for (int32_t token = 0; token < tokens; token++)
      sum += *(const v16u *)(x + (int64_t)token * width + i);
    sum = sum / (float)tokens;
    *(v16u *)(out + i) = sum;
    squares += sum * sum;
  }
  const float length = __builtin_sqrtf(NAME(total)(&squares));
  for (int32_t i = 0; i < width; i += 16) *(v16u *)(out + i) = *(v16u *)(out + i) / length;
}

static void NAME(products)(const int8_t *rows, int64_t count, const int16_t *values, int32_t width,
                           int32_t *out) {
  for (int64_t row = 0; row < count; row++, rows += width) {
    int32_t total = 0;
#ifdef VALUES
    SUMS sum = {};
    for (int32_t i = 0; i < width; i += 2 * LANES)
      sum = ADD_PRODUCTS(sum, WIDEN(rows + i), VALUES(values + i));
    for (int lane = 0; lane < LANES; lane++) total += sum[lane];
#else
    for (int32_t i = 0; i < width; i++) total += rows[i] * values[i];
#endif
    out[row] = total;
  }
}

static const EncoderKernels NAME(kernels) = {
    TITLE,
    NAME(embed),
    NAME(normalise),
    NAME(quantise),
    NAME(multiply),
    NAME(quantise_narrow),
#ifdef HAS_NARROW
    NAME(multiply_narrow),
#else
    NAME(multiply),
#endif
    NAME(attend),
    NAME(pool),
    NAME(products),
};

#undef COLUMNS
#undef VECTORS
#undef WEIGHTS_AT
#undef TITLE
#undef NAME
#undef WEIGHTS
#undef SUMS
#undef LANES
#undef BLOCKS
#undef ROWS
#undef WIDEN
#undef PAIR
#undef ADD_PRODUCTS
#undef VALUES
#undef QUERIES
