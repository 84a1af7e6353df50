//===- Report.cpp - Which attention a model holds -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Report.h"

#include "ReportCost.h"

#include "attn/Dialect/Attn/IR/AttnInterfaces.h"
#include "attn/Support/Location.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Collecting
//===----------------------------------------------------------------------===//

static std::string getText(Operation *op, StringRef attribute,
                           StringRef fallback) {
  auto text = op->getAttrOfType<StringAttr>(attribute);
  return (text ? text.getValue() : fallback).str();
}

static AttentionInfo describe(AttnOpInterface op) {
  AttentionInfo info;
  info.op = op->getName().stripDialect().str();
  info.location = describeLocation(op->getLoc());
  info.raisedFrom = getText(op, "attn.raised_from", "written");
  if (op->hasAttr("attn.converted_from"))
    info.convertedTo = getText(op, "attn.converted_to", info.op);
  // Dynamic sizes are large negative numbers in MLIR.
  auto known = [](int64_t size) {
    return ShapedType::isDynamic(size) ? -1 : size;
  };
  AttentionDims dims = op.getAttentionDims();
  info.heads = known(dims.heads);
  info.groups = known(dims.groups);
  info.queryLength = known(dims.queryLength);
  info.keyLength = known(dims.keyLength);
  info.width = known(dims.width);
  info.valueWidth = known(dims.valueWidth);
  info.hasMask = static_cast<bool>(op.getMaskOperand());
  info.hasBias = static_cast<bool>(op.getBiasOperand());
  info.causal = stringifyCausal(op.getCausalKind()).str();
  info.window = op.getWindowSize();
  return info;
}

ModelReport ModelReport::collect(ModuleOp module,
                                 ArrayRef<CompileDiagnostic> remarks) {
  ModelReport report;
  int64_t layers = 0;
  module.walk<WalkOrder::PreOrder>([&](AttnOpInterface op) {
    report.attentions.push_back(describe(op));
    if (!op->hasAttr("attn.continues") || layers == 0)
      ++layers;
    report.attentions.back().layer = layers - 1;
  });
  for (const CompileDiagnostic &remark : remarks) {
    StringRef reason = remark.message;
    if (remark.severity == DiagnosticSeverity::Remark &&
        reason.consume_front("not raised: "))
      report.declined.push_back({remark.location, reason.str()});
  }
  return report;
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static llvm::json::Value sizeOrNull(int64_t size) {
  return size < 0 ? llvm::json::Value(nullptr) : llvm::json::Value(size);
}

static llvm::json::Value toJSON(const AttentionInfo &info) {
  using llvm::json::Array;
  llvm::json::Object object{
      {"op", info.op},
      {"layer", info.layer},
      {"raised_from", info.raisedFrom},
      {"location", info.location},
      {"heads", Array{sizeOrNull(info.heads), sizeOrNull(info.groups)}},
      {"lengths",
       Array{sizeOrNull(info.queryLength), sizeOrNull(info.keyLength)}},
      {"width", Array{sizeOrNull(info.width), sizeOrNull(info.valueWidth)}},
      {"mask", info.hasMask ? "tensor" : "none"},
      {"bias", info.hasBias},
      {"causal", info.causal},
      {"window", info.window ? llvm::json::Value(*info.window)
                             : llvm::json::Value(nullptr)},
      {"converted_to", info.convertedTo.empty()
                           ? llvm::json::Value(nullptr)
                           : llvm::json::Value(info.convertedTo)}};
  addCostToJSON(info, object);
  return object;
}

llvm::json::Value ModelReport::toJSON() const {
  llvm::json::Array found, refused;
  for (const AttentionInfo &info : attentions)
    found.push_back(::toJSON(info));
  for (const DeclinedAttention &attention : declined)
    refused.push_back(llvm::json::Object{{"location", attention.location},
                                         {"reason", attention.reason}});
  llvm::json::Object milliseconds;
  for (const auto &[name, time] : times)
    milliseconds[name] = time;
  return llvm::json::Object{
      {"attentions", std::move(found)},
      {"declined", std::move(refused)},
      {"cost", llvm::json::Object{{"before", attn::toJSON(costBefore)},
                                  {"after", attn::toJSON(cost)}}},
      {"times_ms", std::move(milliseconds)}};
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

static std::string sizeText(int64_t size) {
  return size < 0 ? "?" : std::to_string(size);
}

static std::string pairText(int64_t first, int64_t second) {
  return sizeText(first) + " x " + sizeText(second);
}

static std::string alignmentText(const AttentionInfo &info) {
  std::string text = info.causal;
  if (info.window)
    text += ", window " + std::to_string(*info.window);
  return text;
}

static std::string cutText(const AttentionInfo &info) {
  if (info.hasMask && info.hasBias)
    return "mask, bias";
  return info.hasMask ? "mask" : info.hasBias ? "bias" : "none";
}

using Row = std::vector<std::string>;

static const Row &getHeadings() {
  static const Row headings = {"op",     "from",  "converted",
                               "H x G",  "M x N", "D x E",
                               "causal", "mask",  "location"};
  return headings;
}

static Row getRow(const AttentionInfo &info) {
  return {info.op,
          info.raisedFrom,
          info.convertedTo.empty() ? "no" : "yes",
          pairText(info.heads, info.groups),
          pairText(info.queryLength, info.keyLength),
          pairText(info.width, info.valueWidth),
          alignmentText(info),
          cutText(info),
          info.location};
}

/// The first row and column to the left, numbers to the right where
/// `isNumeric`.
static void printTable(llvm::raw_ostream &os, ArrayRef<Row> rows,
                       bool isNumeric) {
  std::vector<size_t> widths(rows.front().size(), 0);
  for (const Row &row : rows)
    for (auto [column, cell] : llvm::enumerate(row))
      widths[column] = std::max(widths[column], cell.size());
  for (const Row &row : rows) {
    std::string line;
    for (auto [column, cell] : llvm::enumerate(row)) {
      std::string padding(widths[column] - cell.size(), ' ');
      line += isNumeric && column > 0 ? "  " + padding + cell
                                      : "  " + cell + padding;
    }
    os << StringRef(line).rtrim() << "\n";
  }
}

void ModelReport::printText(llvm::raw_ostream &os) const {
  std::vector<Row> rows = {getHeadings()};
  for (const AttentionInfo &info : attentions)
    rows.push_back(getRow(info));
  os << "attention: " << attentions.size() << " found, " << declined.size()
     << " declined\n";
  if (!attentions.empty())
    printTable(os, rows, /*isNumeric=*/false);
  for (const DeclinedAttention &attention : declined)
    os << "  declined at " << attention.location << ": " << attention.reason
       << "\n";
  std::vector<Row> costs = getCostRows(*this);
  if (!costs.empty()) {
    costs.insert(costs.begin(), getCostHeadings());
    printTable(os, costs, /*isNumeric=*/true);
  }
  for (const auto &[name, time] : times)
    os << llvm::formatv("time {0}: {1:f3} ms\n", name, time);
}

void ModelReport::printHTML(llvm::raw_ostream &os, StringRef title) const {
  auto cell = [&](StringRef tag, StringRef text) {
    os << "<" << tag << ">";
    llvm::printHTMLEscaped(text, os);
    os << "</" << tag << ">";
  };
  auto row = [&](StringRef tag, const Row &cells) {
    os << "<tr>";
    for (const std::string &text : cells)
      cell(tag, text);
    os << "</tr>\n";
  };
  os << "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta "
        "charset=\"utf-8\">\n";
  cell("title", title);
  os << "\n<style>body{font-family:sans-serif;margin:2em}"
        "table{border-collapse:collapse}"
        "td,th{border:1px solid #999;padding:.3em .6em;text-align:left}"
        "</style>\n</head>\n<body>\n";
  cell("h1", title);
  os << "\n<h2>Attention</h2>\n<table>\n";
  row("th", getHeadings());
  for (const AttentionInfo &info : attentions)
    row("td", getRow(info));
  os << "</table>\n<h2>Declined</h2>\n<table>\n";
  row("th", {"location", "reason"});
  for (const DeclinedAttention &attention : declined)
    row("td", {attention.location, attention.reason});
  os << "</table>\n<h2>Cost</h2>\n<table>\n";
  row("th", getCostHeadings());
  for (const Row &cells : getCostRows(*this))
    row("td", cells);
  os << "</table>\n<h2>Times</h2>\n<table>\n";
  row("th", {"step", "ms"});
  for (const auto &[name, time] : times)
    row("td", {name, llvm::formatv("{0:f3}", time).str()});
  os << "</table>\n</body>\n</html>\n";
}
