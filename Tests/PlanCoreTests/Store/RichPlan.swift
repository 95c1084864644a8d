/// A plan with every key of the format, written by hand.
enum RichPlan {
  static let text = #"""
    {
      "schema": "plan/1",
      "area": {
        "code": "01234", "name": "Phường Mẫu", "kind": "ward", "setting": "urban", "within": ["Thị xã Mẫu", "Tỉnh Mẫu"],
        "aliases": ["P. Mẫu"], "note": "a1",
        "formerly": [{ "code": "01230", "name": "Xã Cũ", "until": "2019-12-31", "note": "a2" }, { "name": "Xã Khác" }]
      },
      "year": 2024,
      "standard": "nd-07-2021",
      "document": {
        "title": "Kế hoạch giảm nghèo", "number": "/KH-UBND", "issued": "2024-02", "issuer": "UBND phường Mẫu",
        "attached": true, "note": "d1", "place": "Mẫu", "signer": "Chủ tịch", "recipients": ["Đảng ủy", "Lưu: VT"],
        "bases": [{ "title": "Kế hoạch", "number": "67/KH-UBND", "issued": "2024-02-19", "issuer": "UBND thị xã", "note": "d2" }],
        "cites": [{ "number": "07/2021/NĐ-CP" }, {}],
        "replaces": [{ "issued": "2023-Q4" }],
        "appendices": [{ "title": "Biểu 01", "attached": false }]
      },
      "quotas": [
        {
          "class": "poor", "group": null, "reduce": 4, "points": 0.13, "by": "UBND thị xã Mẫu", "document": "67/KH-UBND",
          "issued": "2024-02-19", "exceed": true, "note": "q1"
        },
        { "reduce": { "min": 2 }, "rate": 1.50, "members": { "min": 3, "max": 9 }, "group": "ethnic-minority", "class": "near-poor" }
      ],
      "total": {
        "start": {
          "households": 1011, "members": 3900,
          "poor": {
            "households": 17, "members": 29, "rate": 1.68, "reduce": -2, "points": -0.20,
            "lacking": { "water": { "households": 3, "rate": 17.6 }, "toilet": 0 },
            "parts": { "able-to-leave": 4, "bảo trợ xã hội": { "min": 12, "max": 13 }, "other": 0 }
          },
          "nearPoor": 44,
          "averageLiving": { "households": { "min": 840, "max": 930 } },
          "multidimensional": { "rate": { "min": 26 }, "members": { "max": 170 } },
          "groups": {
            "ethnic-minority": {
              "households": 310, "poor": { "households": 5, "rate": 29.41, "base": "class", "share": 29.4, "lacking": { "water": 2 } },
              "flows": { "poor": { "new": 1 } }
            },
            "merit": { "members": 8 }
          }
        },
        "target": {
          "households": 1011,
          "poor": { "households": 13, "rate": 1.29, "reduce": { "min": 4 }, "points": 0.40 },
          "flows": {
            "poor": {
              "toNearPoor": 1, "left": { "households": 3, "rate": 17.65, "base": "start" }, "otherOut": 0, "fromNearPoor": 0,
              "relapsed": 0, "new": { "members": 2 }, "otherIn": 0, "escaped": 4
            },
            "nearPoor": { "toPoor": 6, "fromPoor": 7, "left": 8 }
          }
        }
      },
      "units": [
        {
          "code": "01", "name": "TDP Một", "kind": "residential-group", "setting": "urban", "aliases": ["Tổ 1", "Khu 1"],
          "inCharge": ["Hội Phụ nữ"], "start": { "households": 400, "poor": 7 }, "target": { "poor": { "reduce": 2 } }, "note": "u1"
        },
        { "name": "Khu vực thành thị", "kind": "part" }
      ],
      "movements": [
        {
          "date": "2024-05-12", "unit": "01", "from": "poor", "to": "near-poor", "households": 1, "members": 4,
          "reason": "escaped", "note": ""
        },
        { "date": "2024-06", "from": "outside", "to": "none", "households": 2 }
      ],
      "results": [
        {
          "asOf": "2024-06-10", "status": "preliminary", "standard": "nd-351-2025", "document": "12/BC-UBND", "issued": "2024-07",
          "total": { "poor": 15 }, "units": { "01": { "poor": 6 }, "02": {} }, "note": "r1"
        },
        { "asOf": "2024" }
      ],
      "goals": [
        {
          "id": "school", "title": "Trẻ em đi học", "indicators": ["child-schooling", "adult-education"],
          "population": ["poor", "near-poor", "newly-escaped"], "measure": "percent-of-members", "atLeast": 100, "atMost": 100.0,
          "due": "2024-Q4", "result": 97.5, "note": "g1"
        },
        { "id": "2" }
      ],
      "tasks": [
        {
          "id": "2.1", "title": "Vay vốn", "project": "2", "objective": "Sinh kế", "unit": "01", "responsible": ["UBND", "NHCSXH"],
          "with": ["Hội Nông dân"], "start": "2022-02-07", "due": "2022-Q4", "status": "doing",
          "beneficiaries": ["Hộ nghèo"], "outputs": ["38 hộ vay", "1 báo cáo"], "note": "t1"
        },
        { "id": "2" }
      ],
      "reports": [
        {
          "id": "half-year", "title": "Báo cáo 6 tháng", "from": ["TDP Một"], "to": "UBND thị xã", "due": "2024-06-10",
          "delivered": "2024-06-09", "note": "p1"
        },
        { "id": "year", "delivered": { "01": "2024-11-30", "02": null } }
      ],
      "funding": [
        { "source": "Ngân sách", "for": "Nhà ở", "amount": 120000000, "note": "f1" }, { "source": "Vận động", "amount": 1.5 }
      ],
      "facts": [
        { "title": "Số thôn", "value": 8, "unit": "thôn", "note": "c1" }, { "title": "Diện tích", "value": 12.50, "unit": "km²" },
        { "title": "Nhà", "value": "gần 30", "unit": null }, { "title": "Chênh lệch", "value": -3 }
      ],
      "waivers": [
        { "code": "E2101", "pointer": "/total/start/poor/rate", "reason": "Bản gốc in vậy", "until": "2024-12-31", "note": "w1" }
      ],
      "note": "Bản chép tay"
    }
    """#
}
