//===- NpyFile.cpp - NumPy array files ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Arrays/NpyFile.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <zip.h>

#include <unistd.h>

using namespace mlir::attn;
using namespace llvm;

static constexpr StringLiteral kMagic = "\x93NUMPY";

/// Headers that NumPy writes are one line; it refuses to read larger ones.
static constexpr size_t kMaxHeader = 1 << 16;

/// Deflate can not expand a byte to more than this.
static constexpr uint64_t kMaxDeflateRatio = 1032;

//===----------------------------------------------------------------------===//
// The header: a Python dictionary
//===----------------------------------------------------------------------===//

namespace {
struct NpyHeader {
  ArrayType type;
  bool isFortran = false;
};

/// Parses `{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }`.
class HeaderParser {
public:
  explicit HeaderParser(StringRef text) : text(text) {}

  Expected<NpyHeader> parse() {
    NpyHeader header;
    bool hasDescr = false, hasOrder = false, hasShape = false;
    if (!consume('{'))
      return malformed();
    while (!consume('}')) {
      StringRef key;
      if (!parseString(key) || !consume(':'))
        return malformed();
      if (key == "descr" && !hasDescr) {
        hasDescr = true;
        if (Error error = parseDescr(header.type.element))
          return error;
      } else if (key == "fortran_order" && !hasOrder) {
        hasOrder = true;
        if (!parseBool(header.isFortran))
          return malformed();
      } else if (key == "shape" && !hasShape) {
        hasShape = true;
        if (Error error = parseShape(header.type.sizes))
          return error;
      } else {
        return createStringError("its header has an unexpected key '" +
                                 toPrintable(key) + "'");
      }
      if (!consume(',') && !peek('}'))
        return malformed();
    }
    skipSpace();
    if (!text.empty())
      return malformed();
    if (!hasDescr || !hasOrder || !hasShape)
      return createStringError(
          "its header lacks one of descr, fortran_order, shape");
    return header;
  }

private:
  static Error malformed() {
    return createStringError("its header is malformed");
  }

  static std::string toPrintable(StringRef bytes) {
    std::string printable;
    raw_string_ostream(printable).write_escaped(bytes.take_front(40));
    return printable;
  }

  void skipSpace() { text = text.ltrim(" \t\n"); }

  bool peek(char c) {
    skipSpace();
    return text.starts_with(StringRef(&c, 1));
  }

  bool consume(char c) {
    if (!peek(c))
      return false;
    text = text.drop_front();
    return true;
  }

  bool parseString(StringRef &value) {
    skipSpace();
    if (text.empty() || (text.front() != '\'' && text.front() != '"'))
      return false;
    size_t end = text.find(text.front(), 1);
    if (end == StringRef::npos)
      return false;
    value = text.slice(1, end);
    text = text.drop_front(end + 1);
    return true;
  }

  bool parseBool(bool &value) {
    skipSpace();
    value = text.consume_front("True");
    return value || text.consume_front("False");
  }

  Error parseDescr(ElementType &element) {
    if (peek('['))
      return createStringError("it holds records, not numbers");
    StringRef descr;
    if (!parseString(descr))
      return malformed();
    StringRef kind = descr;
    char order = kind.empty() ? '\0' : kind.front();
    if (StringRef("<>|=").contains(order))
      kind = kind.drop_front();
    if (kind.starts_with("O"))
      return createStringError(
          "it holds Python objects (dtype object), not numbers");
    std::optional<ElementType> known =
        StringSwitch<std::optional<ElementType>>(kind)
            .Case("f8", ElementType::F64)
            .Case("f4", ElementType::F32)
            .Case("f2", ElementType::F16)
            .Cases({"V2", "bfloat16"}, ElementType::BF16)
            .Case("i8", ElementType::I64)
            .Case("i4", ElementType::I32)
            .Case("i2", ElementType::I16)
            .Case("i1", ElementType::I8)
            .Case("u8", ElementType::U64)
            .Case("u4", ElementType::U32)
            .Case("u2", ElementType::U16)
            .Case("u1", ElementType::U8)
            .Case("b1", ElementType::Bool)
            .Default(std::nullopt);
    if (!known)
      return createStringError("its dtype '" + toPrintable(descr) +
                               "' is not supported");
    bool isOther = order == (sys::IsLittleEndianHost ? '>' : '<');
    if (isOther && getByteWidth(*known) > 1)
      return createStringError("its dtype '" + toPrintable(descr) +
                               "' has the other byte order; convert it, e.g. "
                               "with astype(dtype.newbyteorder('='))");
    element = *known;
    return Error::success();
  }

  Error parseShape(SmallVectorImpl<int64_t> &sizes) {
    if (!consume('('))
      return malformed();
    while (!consume(')')) {
      skipSpace();
      if (peek('-'))
        return createStringError("its shape has a negative size");
      size_t digits = text.find_first_not_of("0123456789");
      StringRef number = text.take_front(digits);
      if (number.empty())
        return malformed();
      int64_t size;
      if (number.getAsInteger(10, size))
        return createStringError("its shape has a size of " +
                                 number.take_front(40) + ", which is too much");
      text = text.drop_front(number.size());
      sizes.push_back(size);
      if (sizes.size() > 64)
        return createStringError("its shape has more than 64 dimensions");
      if (!consume(',') && !peek(')'))
        return malformed();
    }
    return Error::success();
  }

  StringRef text;
};

//===----------------------------------------------------------------------===//
// Sources of bytes
//===----------------------------------------------------------------------===//

/// Bytes read from first to last: a file, or a member of an archive.
class ByteSource {
public:
  virtual ~ByteSource() = default;
  /// Fills `buffer`, or fails.
  virtual Error read(MutableArrayRef<char> buffer) = 0;
  /// Fails where what was read is not what had been written.
  virtual Error finish() = 0;
  /// The number of bytes that the source says it has.
  virtual uint64_t size() const = 0;
};

class FileSource : public ByteSource {
public:
  static Expected<std::unique_ptr<FileSource>> open(StringRef path) {
    Expected<sys::fs::file_t> file = sys::fs::openNativeFileForRead(path);
    if (!file)
      return file.takeError();
    auto source = std::unique_ptr<FileSource>(new FileSource(*file));
    sys::fs::file_status status;
    if (std::error_code error = sys::fs::status(*file, status))
      return createStringError(error, "can not be read");
    source->numBytes = status.getSize();
    return source;
  }

  ~FileSource() override { (void)sys::fs::closeFile(file); }

  Error read(MutableArrayRef<char> buffer) override {
    while (!buffer.empty()) {
      // One call reads at most 2 GiB.
      Expected<size_t> count = sys::fs::readNativeFile(
          file, buffer.take_front(std::min<size_t>(buffer.size(), 1 << 30)));
      if (!count)
        return count.takeError();
      if (*count == 0)
        return createStringError("it is truncated");
      buffer = buffer.drop_front(*count);
    }
    return Error::success();
  }

  Error finish() override { return Error::success(); }
  uint64_t size() const override { return numBytes; }

private:
  explicit FileSource(sys::fs::file_t file) : file(file) {}

  sys::fs::file_t file;
  uint64_t numBytes = 0;
};

class MemberSource : public ByteSource {
public:
  static Expected<std::unique_ptr<MemberSource>> open(zip_t *archive,
                                                      size_t number) {
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat_index(archive, number, 0, &status) != 0)
      return createStringError(zip_strerror(archive));
    constexpr zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    if ((status.valid & needed) != needed)
      return createStringError("its entry in the archive is incomplete");
    if (status.comp_method != ZIP_CM_STORE &&
        status.comp_method != ZIP_CM_DEFLATE)
      return createStringError("it is compressed in an unusual way (method " +
                               Twine(status.comp_method) + ")");
    uint64_t most = SaturatingMultiplyAdd<uint64_t>(
        status.comp_size, kMaxDeflateRatio, kMaxDeflateRatio);
    if (status.size > most)
      return createStringError(
          "it claims " + Twine(status.size) + " bytes, more than its " +
          Twine(status.comp_size) + " compressed bytes can hold");
    zip_file_t *file = zip_fopen_index(archive, number, 0);
    if (!file)
      return createStringError(zip_strerror(archive));
    return std::unique_ptr<MemberSource>(new MemberSource(file, status.size));
  }

  ~MemberSource() override { zip_fclose(file); }

  Error read(MutableArrayRef<char> buffer) override {
    while (!buffer.empty()) {
      zip_int64_t count = zip_fread(file, buffer.data(), buffer.size());
      if (count < 0)
        return createStringError(zip_file_strerror(file));
      if (count == 0)
        return createStringError("it is truncated");
      buffer = buffer.drop_front(count);
    }
    return Error::success();
  }

  Error finish() override {
    // The checksum is compared at the read that finds the end.
    char beyond;
    if (zip_fread(file, &beyond, 1) < 0)
      return createStringError(zip_file_strerror(file));
    return Error::success();
  }

  uint64_t size() const override { return numBytes; }

private:
  MemberSource(zip_file_t *file, uint64_t numBytes)
      : file(file), numBytes(numBytes) {}

  zip_file_t *file;
  uint64_t numBytes;
};

/// One array: its header, read and checked, and its elements to come.
struct NpyReader {
  std::unique_ptr<ByteSource> source;
  NpyHeader header;
  int64_t dataBytes = 0;
};
} // namespace

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static Expected<NpyReader> readHeader(std::unique_ptr<ByteSource> source) {
  char start[8];
  if (source->size() < 10)
    return createStringError("it is truncated");
  if (Error error = source->read(start))
    return error;
  if (!StringRef(start, sizeof(start)).starts_with(kMagic))
    return createStringError("it is not an array (.npy) but something else");
  unsigned version = static_cast<unsigned char>(start[6]);
  if (version < 1 || version > 3)
    return createStringError("its format version " + Twine(version) +
                             " is not supported");

  // Version 1 has a length of two bytes, the others of four.
  size_t lengthBytes = version == 1 ? 2 : 4;
  char length[4] = {};
  if (Error error =
          source->read(MutableArrayRef<char>(length).take_front(lengthBytes)))
    return error;
  uint64_t headerBytes = support::endian::read32le(length);
  uint64_t before = sizeof(start) + lengthBytes;
  if (headerBytes > source->size() - before)
    return createStringError("its header of " + Twine(headerBytes) +
                             " bytes goes past its end");
  if (headerBytes > kMaxHeader)
    return createStringError("its header of " + Twine(headerBytes) +
                             " bytes is too long");
  std::string text(headerBytes, '\0');
  if (Error error =
          source->read(MutableArrayRef<char>(text.data(), text.size())))
    return error;

  Expected<NpyHeader> header = HeaderParser(text).parse();
  if (!header)
    return header.takeError();
  std::optional<int64_t> bytes = header->type.getNumBytes();
  if (!bytes)
    return createStringError("its shape " + header->type.str() +
                             " is larger than memory can be");
  uint64_t present = source->size() - before - headerBytes;
  if (static_cast<uint64_t>(*bytes) != present)
    return createStringError("its shape " + header->type.str() + " needs " +
                             Twine(*bytes) + " bytes, and it has " +
                             Twine(present));
  NpyReader reader;
  reader.source = std::move(source);
  reader.header = std::move(*header);
  reader.dataBytes = *bytes;
  return reader;
}

/// Memory is given lazily, so an array that does not fit would be found out
/// by the system's out-of-memory killer only.
static Error checkFitsMachine(int64_t bytes) {
  long pages = sysconf(_SC_PHYS_PAGES), pageBytes = sysconf(_SC_PAGE_SIZE);
  int64_t memory;
  if (pages <= 0 || pageBytes <= 0 ||
      MulOverflow<int64_t>(pages, pageBytes, memory) || bytes <= memory)
    return Error::success();
  return createStringError("its " + Twine(bytes) +
                           " bytes are more than this machine's memory");
}

/// Any other byte than 0 and 1 as a truth value is undefined behaviour in
/// compiled code.
static void normaliseBools(const ArrayView &view) {
  auto *bytes = static_cast<uint8_t *>(view.data);
  for (int64_t i = 0, e = view.getNumElements(); i != e; ++i)
    bytes[i] = bytes[i] != 0;
}

static Expected<Array> readElements(NpyReader reader) {
  if (Error error = checkFitsMachine(reader.dataBytes))
    return error;
  NpyHeader &header = reader.header;
  Expected<Array> array = Array::allocate(header.type);
  if (!array)
    return array.takeError();
  auto *data = static_cast<char *>(array->view.data);
  if (Error error =
          reader.source->read(MutableArrayRef<char>(data, reader.dataBytes)))
    return error;
  if (Error error = reader.source->finish())
    return error;
  if (header.type.element == ElementType::Bool)
    normaliseBools(array->view);
  if (header.isFortran) {
    // The same bytes, with the first dimension fastest.
    ArrayType reversed = header.type;
    std::reverse(reversed.sizes.begin(), reversed.sizes.end());
    ArrayView view = ArrayView::contiguous(reversed, data);
    array->view.strides.assign(view.strides.rbegin(), view.strides.rend());
  }
  return array;
}

ArrayFile::ArrayFile(ArrayFile &&other)
    : path(std::move(other.path)), names(std::move(other.names)),
      archive(std::exchange(other.archive, nullptr)) {}

ArrayFile &ArrayFile::operator=(ArrayFile &&other) {
  std::swap(path, other.path);
  std::swap(names, other.names);
  std::swap(archive, other.archive);
  return *this;
}

ArrayFile::~ArrayFile() {
  if (archive)
    zip_discard(archive);
}

/// Whether the file starts as an archive does. Short files do not.
static Expected<bool> looksLikeArchive(StringRef path) {
  Expected<std::unique_ptr<FileSource>> file = FileSource::open(path);
  if (!file)
    return file.takeError();
  char start[2];
  if ((*file)->size() < sizeof(start))
    return createStringError("it is truncated");
  if (Error error = (*file)->read(start))
    return error;
  return StringRef(start, sizeof(start)) == "PK";
}

static Error inFile(StringRef path, Error error) {
  return createStringError("'" + path + "': " + toString(std::move(error)));
}

Expected<ArrayFile> ArrayFile::open(StringRef path) {
  ArrayFile file;
  file.path = path.str();
  if (sys::fs::is_directory(path))
    return createStringError("'" + path + "' is a directory");
  if (!sys::fs::exists(path))
    return createStringError("'" + path + "' does not exist");
  Expected<bool> isArchive = looksLikeArchive(path);
  if (!isArchive)
    return inFile(path, isArchive.takeError());
  if (!*isArchive) {
    file.names.push_back("");
    return file;
  }

  int code = 0;
  file.archive = zip_open(file.path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
  if (!file.archive) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    scope_exit release([&] { zip_error_fini(&error); });
    return createStringError("'" + path + "' is not a readable npz archive: " +
                             zip_error_strerror(&error));
  }
  StringSet<> seen;
  for (zip_int64_t i = 0, e = zip_get_num_entries(file.archive, 0); i < e;
       ++i) {
    const char *name = zip_get_name(file.archive, i, 0);
    if (!name)
      return createStringError("'" + path + "': entry " + Twine(i) +
                               " has no name");
    StringRef stem(name);
    stem.consume_back(".npy");
    if (!seen.insert(stem).second)
      return createStringError("'" + path + "' has two arrays named '" + stem +
                               "'");
    file.names.push_back(stem.str());
  }
  return file;
}

static Expected<NpyReader> openArray(zip_t *archive, const std::string &path,
                                     size_t number) {
  if (archive) {
    auto member = MemberSource::open(archive, number);
    if (!member)
      return member.takeError();
    return readHeader(std::move(*member));
  }
  auto file = FileSource::open(path);
  if (!file)
    return file.takeError();
  return readHeader(std::move(*file));
}

static Error inArray(const ArrayFile &file, size_t number, Error error) {
  if (file.isSingle())
    return inFile(file.getPath(), std::move(error));
  return createStringError("array '" + file.getNames()[number] + "' of '" +
                           file.getPath().str() +
                           "': " + toString(std::move(error)));
}

Expected<ArrayType> ArrayFile::readType(size_t number) {
  Expected<NpyReader> reader = openArray(archive, path, number);
  if (!reader)
    return inArray(*this, number, reader.takeError());
  return reader->header.type;
}

Expected<Array> ArrayFile::read(size_t number) {
  Expected<NpyReader> reader = openArray(archive, path, number);
  if (!reader)
    return inArray(*this, number, reader.takeError());
  Expected<Array> array = readElements(std::move(*reader));
  if (!array)
    return inArray(*this, number, array.takeError());
  return array;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static StringRef getDescr(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "<f8";
  case ElementType::F32:
    return "<f4";
  case ElementType::F16:
    return "<f2";
  case ElementType::I64:
    return "<i8";
  case ElementType::I32:
    return "<i4";
  case ElementType::I16:
  case ElementType::BF16:
    return "<i2";
  case ElementType::I8:
    return "|i1";
  case ElementType::U64:
    return "<u8";
  case ElementType::U32:
    return "<u4";
  case ElementType::U16:
    return "<u2";
  case ElementType::U8:
    return "|u1";
  case ElementType::Bool:
    return "|b1";
  }
  llvm_unreachable("all element types are handled");
}

/// The bytes of an .npy file of version 1, elements last dimension fastest.
static std::string serialise(const ArrayView &view) {
  std::string dictionary;
  raw_string_ostream os(dictionary);
  os << "{'descr': '" << getDescr(view.type.element)
     << "', 'fortran_order': False, 'shape': (";
  for (int64_t size : view.type.sizes)
    os << size << ", ";
  os << "), }";

  // NumPy aligns the elements to 64 bytes.
  size_t before = kMagic.size() + 4;
  size_t total = alignTo(before + dictionary.size() + 1, 64);
  dictionary.append(total - before - dictionary.size() - 1, ' ');
  dictionary.push_back('\n');

  std::string bytes = kMagic.str();
  bytes += {1, 0, static_cast<char>(dictionary.size() & 0xff),
            static_cast<char>(dictionary.size() >> 8)};
  bytes += dictionary;
  size_t offset = bytes.size();
  bytes.resize(offset +
               view.getNumElements() * getByteWidth(view.type.element));
  copyElements(view, ArrayView::contiguous(view.type, bytes.data() + offset));
  return bytes;
}

Error mlir::attn::writeNpy(StringRef path, const ArrayView &view) {
  std::error_code code;
  raw_fd_ostream os(path, code);
  if (code)
    return createStringError("can not write '" + path + "': " + code.message());
  os << serialise(view);
  os.close();
  if (os.has_error()) {
    code = os.error();
    os.clear_error();
    return createStringError("can not write '" + path + "': " + code.message());
  }
  return Error::success();
}

Error mlir::attn::writeNpz(StringRef path, ArrayRef<NamedArray> arrays) {
  auto failure = [&](const char *reason) {
    return createStringError("can not write '" + path + "': " + reason);
  };
  int code = 0;
  zip_t *archive =
      zip_open(path.str().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  if (!archive) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    scope_exit release([&] { zip_error_fini(&error); });
    return failure(zip_error_strerror(&error));
  }
  // The archive reads the bytes when it is closed.
  std::vector<std::string> contents;
  contents.reserve(arrays.size());
  for (const NamedArray &array : arrays) {
    contents.push_back(serialise(array.view));
    zip_source_t *source = zip_source_buffer(archive, contents.back().data(),
                                             contents.back().size(), 0);
    zip_int64_t entry =
        source ? zip_file_add(archive, (array.name + ".npy").c_str(), source,
                              ZIP_FL_ENC_UTF_8)
               : -1;
    if (entry < 0) {
      zip_source_free(source);
      Error error = failure(zip_strerror(archive));
      zip_discard(archive);
      return error;
    }
    zip_set_file_compression(archive, entry, ZIP_CM_STORE, 0);
  }
  if (zip_close(archive) != 0) {
    Error error = failure(zip_strerror(archive));
    zip_discard(archive);
    return error;
  }
  return Error::success();
}
