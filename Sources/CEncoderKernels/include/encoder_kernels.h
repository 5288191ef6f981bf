#ifndef ENCODER_KERNELS_H
#define ENCODER_KERNELS_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// The most tokens one text may have, and how wide one attention head is.
enum { encoder_longest = 256, encoder_head = 32 };

/// A dense layer: outputs x inputs 8-bit weights in the order [outputs / 16][inputs / 2][16][2], one
/// scale and one bias an output. Outputs are a multiple of 48, inputs of 16.
typedef struct {
  const int8_t *weights;
  const float *scales;
  const float *biases;
  int32_t outputs;
  int32_t inputs;
} EncoderLinear;

/// The arithmetic of the encoder for one instruction set. All sets give the same bits: integers are
/// exact, floats are added in the same sixteen lanes, and nothing is contracted to fused multiply-adds.
typedef struct {
  const char *name;
  /// Words as their table's row times its scale, plus the position's row.
  void (*embed)(const int8_t *words, const float *scales, const float *positions,
                const uint16_t *ids, int32_t tokens, int32_t width, float *out);
  /// LayerNorm, in place, of x or of x + added.
  void (*normalise)(float *x, const float *_Nullable added, const float *gains,
                    const float *biases, int32_t rows, int32_t width);
  /// Each row, times the factors, as 16-bit integers and one scale, so that no sum of products with
  /// 8-bit weights overflows 32 bits.
  void (*quantise)(const float *x, const float *factors, int32_t rows, int32_t width,
                   void *values, float *scales);
  /// The dense layer on quantised rows; with GELU (the exact one, by erf) when curved.
  void (*multiply)(const EncoderLinear *layer, const void *values, const float *scales, int32_t rows,
                   int32_t curved, float *out);
  /// The same with 8-bit integers, twice as fast where the processor has instructions for them: good
  /// enough for a verdict, too coarse for a vector. The room is that of 16-bit integers, how the values
  /// lie in it the instruction set's own affair.
  void (*quantise_narrow)(const float *x, const float *factors, int32_t rows, int32_t width,
                          void *values, float *scales);
  /// The dense layer on rows of ``quantise_narrow``.
  void (*multiply_narrow)(const EncoderLinear *layer, const void *values, const float *scales,
                          int32_t rows, int32_t curved, float *out);
  /// Attention of one text's tokens, at most encoder_longest, to each other.
  void (*attend)(const float *queries, const float *keys, const float *values, int32_t tokens,
                 int32_t heads, float *out);
  /// The rows' mean, scaled to unit length.
  void (*pool)(const float *x, int32_t tokens, int32_t width, float *out);
  /// The dot product of 16-bit values with each of count rows of 8-bit ones; the width is a multiple
  /// of 32 and at most 512, so that no sum overflows.
  void (*products)(const int8_t *rows, int64_t count, const int16_t *values, int32_t width,
                   int32_t *out);
} EncoderKernels;

/// How many instruction sets there are, the slowest first.
int32_t encoder_levels(void);

/// The kernels of a level, or null when this processor lacks its instructions.
const EncoderKernels *_Nullable encoder_kernels(int32_t level);

/// The kernels of the highest level that this processor has.
const EncoderKernels *encoder_best(void);

/// The dot product of two vectors whose width is a multiple of 16.
float encoder_dot(const float *one, const float *other, int32_t width);

/// The checksum of the weights' file: bytes are a multiple of 64.
uint64_t encoder_checksum(const void *data, uint64_t bytes);

#pragma clang assume_nonnull end

#endif
