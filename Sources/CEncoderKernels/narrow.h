// 8-bit activations for processors that multiply unsigned by signed bytes (VNNI), included by kernels.c.
//
// The instruction wants one side unsigned: the weights get 128 added, and 128 times the sum of a row's
// values is taken off again. Sums are exact, so that the result has the bits of every other set.

enum { narrow_columns = 48, narrow_rows = 8 };

// Values as bytes, row after row; behind the last row 128 times each row's sum.
static void vnni_quantise_narrow(const float *x, const float *factors, int32_t rows, int32_t width,
                                 void *given, float *scales) {
  int8_t *const values = given;
  int32_t *const offsets = (int32_t *)(values + (int64_t)rows * width);
  for (int32_t row = 0; row < rows; row++, x += width) {
    const float factor = vnni_factor(x, factors, 127.0f, width, scales + row);
    i16 sum = {};
    for (int32_t i = 0; i < width; i += 16) {
      const v16 value = *(v16u *)(x + i) * *(const v16u *)(factors + i);
      const i16 rounded = __builtin_convertvector((value * factor + ROUNDING) - ROUNDING, i16);
      sum += rounded;
      *(b16u *)(values + (int64_t)row * width + i) = __builtin_convertvector(rounded, b16u);
    }
    int32_t total = 0;
    for (int lane = 0; lane < 16; lane++) total += sum[lane];
    offsets[row] = total * 128;
  }
}

// Of two pairs of inputs, sixteen outputs each, the four inputs of every output side by side.
INLINE i16 vnni_four(const int8_t *weights) {
  const s32 pairs = *(const s32u *)weights;
  return (i16)__builtin_shufflevector(pairs, pairs, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22,
                                      7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30,
                                      15, 31) ^
         (int32_t)0x80808080;
}

INLINE void vnni_narrow_tile(const int rows, const int8_t *weights, const int8_t *values,
                             const int32_t *offsets, const int32_t inputs, int32_t *out) {
#define DECLARE(row)                                             \
  i16 a##row = (i16){} - (rows > row ? offsets[row] : 0), b##row = a##row, c##row = a##row;
  EACH_ROW(DECLARE)
  for (int32_t input = 0; input < inputs; input += 4) {
    const int8_t *const from = weights + input * 16;
    const i16 a = vnni_four(from), b = vnni_four(from + inputs * 16),
              c = vnni_four(from + inputs * 32);
#define ADD(row)                                                         \
  if (rows > row) {                                                      \
    const i16 four = (i16){} + *(const i1u *)(values + row * inputs + input); \
    a##row = __builtin_ia32_vpdpbusd512(a##row, a, four);                \
    b##row = __builtin_ia32_vpdpbusd512(b##row, b, four);                \
    c##row = __builtin_ia32_vpdpbusd512(c##row, c, four);                \
  }
    EACH_ROW(ADD)
  }
#define STORE(row)                                             \
  if (rows > row) {                                            \
    i16u *const place = (i16u *)(out + row * narrow_columns);  \
    place[0] = a##row;                                         \
    place[1] = b##row;                                         \
    place[2] = c##row;                                         \
  }
  EACH_ROW(STORE)
#undef DECLARE
#undef ADD
#undef STORE
}

static void vnni_multiply_narrow(const EncoderLinear *layer, const void *given, const float *scales,
                                 int32_t rows, int32_t curved, float *out) {
  const int32_t inputs = layer->inputs, outputs = layer->outputs;
  const int32_t tiles = (rows + narrow_rows - 1) / narrow_rows;
  const int8_t *const values = given;
  const int32_t *const offsets = (const int32_t *)(values + (int64_t)rows * inputs);
  int32_t sums[narrow_rows * narrow_columns] __attribute__((aligned(64)));
  for (int32_t column = 0; column < outputs; column += narrow_columns) {
    const int8_t *weights = layer->weights + (int64_t)column * inputs;
    for (int32_t number = 0; number < tiles; number++) {
      const int32_t first = number * rows / tiles, height = (number + 1) * rows / tiles - first;
      const int8_t *from = values + (int64_t)first * inputs;
      switch (height) {
#define HEIGHT(rows) \
  case rows + 1: vnni_narrow_tile(rows + 1, weights, from, offsets + first, inputs, sums); break;
        EACH_ROW(HEIGHT)
#undef HEIGHT
        default: __builtin_trap();
      }
      vnni_finish(layer, sums, scales + first, height, column, curved,
                  out + (int64_t)first * outputs);
    }
  }
}
